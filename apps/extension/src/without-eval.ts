import * as z from "zod/mini";

// zod compiles validators with `new Function` where it may; an extension's content security policy forbids that,
// and asking is already reported as a violation.
z.config({ jitless: true });
