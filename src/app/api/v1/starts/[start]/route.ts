import { answerCall } from "@/app/api/answer";
import { getStart } from "@/contract/entry-calls";

export const GET = answerCall(getStart);
