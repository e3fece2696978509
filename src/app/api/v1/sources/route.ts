import { answerCall } from "@/app/api/answer";
import { listSources } from "@/contract/entry-calls";

export const GET = answerCall(listSources);
