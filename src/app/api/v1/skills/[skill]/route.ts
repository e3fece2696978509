import { answerCall } from "@/app/api/answer";
import { getSkill } from "@/contract/entry-calls";

export const GET = answerCall(getSkill);
