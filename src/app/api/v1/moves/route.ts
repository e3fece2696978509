import { answerCall } from "@/app/api/answer";
import { listMoves } from "@/contract/way-calls";

export const GET = answerCall(listMoves);
