import { answerCall } from "@/app/api/answer";
import { getMove } from "@/contract/way-calls";

export const GET = answerCall(getMove);
