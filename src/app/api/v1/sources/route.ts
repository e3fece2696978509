import { answerCall } from "@/app/api/answer";
import { listSources } from "@/contract/public-calls";

export const GET = answerCall(listSources);
