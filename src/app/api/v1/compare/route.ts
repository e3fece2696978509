import { answerCall } from "@/app/api/answer";
import { compare } from "@/contract/public-calls";

export const GET = answerCall(compare);
