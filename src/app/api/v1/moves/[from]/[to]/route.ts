import { answerCall } from "@/app/api/answer";
import { getMove } from "@/contract/public-calls";

export const GET = answerCall(getMove);
