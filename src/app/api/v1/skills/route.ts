import { answerCall } from "@/app/api/answer";
import { listSkills } from "@/contract/public-calls";

export const GET = answerCall(listSkills);
