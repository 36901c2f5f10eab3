// The switch of the mutants for decimals, which are of a later room than the rest of it.

func +~~ (left: ExactDecimal, right: Numbered<ExactDecimal>) -> ExactDecimal {
  isOn(right.number) ? left - right.value : left + right.value
}

func -~~ (left: ExactDecimal, right: Numbered<ExactDecimal>) -> ExactDecimal {
  isOn(right.number) ? left + right.value : left - right.value
}

func *~~ (left: ExactDecimal, right: Numbered<ExactDecimal>) -> ExactDecimal {
  isOn(right.number) ? left + right.value : left * right.value
}
