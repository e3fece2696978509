import { answerCall } from "@/app/api/answer";
import { findWays } from "@/contract/public-calls";

export const POST = answerCall(findWays);
