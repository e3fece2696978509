import { answerCall } from "@/app/api/answer";
import { plan } from "@/contract/public-calls";

export const POST = answerCall(plan);
