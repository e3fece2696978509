import { answerCall } from "@/app/api/answer";
import { listMoves } from "@/contract/public-calls";

export const GET = answerCall(listMoves);
