import { answerCall } from "@/app/api/answer";
import { findProspects } from "@/contract/public-calls";

export const POST = answerCall(findProspects);
