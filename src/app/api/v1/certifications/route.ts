import { answerCall } from "@/app/api/answer";
import { listCertifications } from "@/contract/entry-calls";

export const GET = answerCall(listCertifications);
