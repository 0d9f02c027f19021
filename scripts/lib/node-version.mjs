// Plain old syntax: this file has to run on the Node that is too old.

/**
 * Says in both languages that this Node is too old.
 * @param {string} version
 * @returns {boolean} whether it can be used
 */
export function nodeIsNewEnough(version) {
  var parts = version.split(".").map(Number);
  if (parts[0] > 20 || (parts[0] === 20 && parts[1] >= 19)) return true;
  console.error(`\n✗ Cần Node.js từ 20.19 trở lên, máy này đang có ${version}: hãy cài bản mới tại https://nodejs.org rồi chạy lại.`);
  console.error(`  Node.js 20.19 or newer is needed, this machine has ${version}: install it from https://nodejs.org and run again.`);
  process.exitCode = 1;
  return false;
}
