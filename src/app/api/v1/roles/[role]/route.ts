import { answerCall } from "@/app/api/answer";
import { getRole } from "@/contract/public-calls";

export const GET = answerCall(getRole);
