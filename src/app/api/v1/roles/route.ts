import { answerCall } from "@/app/api/answer";
import { listRoles } from "@/contract/public-calls";

export const GET = answerCall(listRoles);
