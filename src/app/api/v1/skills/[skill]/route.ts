import { answerCall } from "@/app/api/answer";
import { getSkill } from "@/contract/public-calls";

export const GET = answerCall(getSkill);
