import { answerCall } from "@/app/api/answer";
import { getRole } from "@/contract/entry-calls";

export const GET = answerCall(getRole);
