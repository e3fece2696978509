import { answerCall } from "@/app/api/answer";
import { listSkills } from "@/contract/entry-calls";

export const GET = answerCall(listSkills);
