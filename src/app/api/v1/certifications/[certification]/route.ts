import { answerCall } from "@/app/api/answer";
import { getCertification } from "@/contract/entry-calls";

export const GET = answerCall(getCertification);
