"""The list of mutants that change nothing that a test could notice."""


class Equivalents:
    """Blocks of lines: the reason, after `#`, and below it the names of the mutants that it holds for."""

    def __init__(self, path):
        self.reasons = {}
        reason, is_reason = "", False
        for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else []:
            if line.startswith("#"):
                reason = f"{reason} {line[1:].strip()}" if is_reason else line[1:].strip()
            elif line.strip():
                self.reasons[line.strip()] = reason
            is_reason = line.startswith("#")

    def reason(self, name):
        return self.reasons.get(name)

    def unused(self, names):
        return sorted(set(self.reasons) - set(names))
