import { answerCall } from "@/app/api/answer";
import { plan } from "@/contract/way-calls";

export const POST = answerCall(plan);
