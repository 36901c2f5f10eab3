runThisProcess()
