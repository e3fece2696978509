import { answerCall } from "@/app/api/answer";
import { findWays } from "@/contract/way-calls";

export const POST = answerCall(findWays);
