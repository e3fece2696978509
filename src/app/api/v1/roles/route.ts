import { answerCall } from "@/app/api/answer";
import { listRoles } from "@/contract/entry-calls";

export const GET = answerCall(listRoles);
