import { getDatabase } from "@/store/current";
import { checkHealth } from "@/store/health";

export async function GET(): Promise<Response> {
  const health = await checkHealth(getDatabase());
  return Response.json(health, {
    status: health.status === "ok" ? 200 : 503,
    headers: { "Cache-Control": "no-store" },
  });
}
