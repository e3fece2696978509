import { answerCall } from "@/app/api/answer";
import { findProspects } from "@/contract/way-calls";

export const POST = answerCall(findProspects);
