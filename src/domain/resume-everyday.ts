/**
 * Names of skills that also mean something else every day, in the spelling of `wordsOf`. Where such a name has
 * capitals inside (LoRA, PETs), only that spelling counts; where it has not (Spark, pandas), it needs company.
 */
export const everydayWords: ReadonlySet<string> = new Set(
  `agile aim airflow azure bandit bargaining bash chart chunking clustering container dashboard distillation feast
  forecasting guardrail hiring lora networking panda pet pip plotting postmortem prefect probability profiling
  prompting pruning replication resilience scrum shell spark statistic stride tableau temporal terminal torch
  transformer uv`.split(/\s+/),
);
