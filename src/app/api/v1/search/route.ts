import { answerCall } from "@/app/api/answer";
import { findEntries } from "@/contract/public-calls";

export const GET = answerCall(findEntries);
