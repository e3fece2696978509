import { answerCall } from "@/app/api/answer";
import { compare, compareFrom } from "@/contract/way-calls";

export const GET = answerCall(compare);
export const POST = answerCall(compareFrom);
