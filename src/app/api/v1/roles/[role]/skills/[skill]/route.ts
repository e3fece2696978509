import { answerCall } from "@/app/api/answer";
import { explainSkill } from "@/contract/entry-calls";

export const GET = answerCall(explainSkill);
