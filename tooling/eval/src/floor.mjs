/**
 * What fell below its floor, as sentences; none when all holds.
 * @param {string} set own or dev
 * @param {{ f1: number, rowF1: number }} all the row ALL of its table
 */
export function belowFloor(set, all, floors) {
  return Object.entries(floors[set])
    .filter(([column, floor]) => all[column] < floor)
    .map(([column, floor]) => `${set}: ${column} ${all[column].toFixed(3)} 低于下限 is below the floor ${floor}`);
}
