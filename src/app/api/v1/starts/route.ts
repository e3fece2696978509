import { answerCall } from "@/app/api/answer";
import { listStarts } from "@/contract/entry-calls";

export const GET = answerCall(listStarts);
