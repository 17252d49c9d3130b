/** One passcode that lets people in, and the name that whoever uses it goes by. */
export type Passcode = { name: string; passcode: string };
