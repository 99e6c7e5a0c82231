/** The exports of a CommonJS package: run as it is they stand in the module, bundled under its `default`. */
export function exportsOf<Exports extends object>(module: Exports | { default: Exports }): Exports {
  return 'default' in module ? module.default : module
}
