def acknowledgements(): return [1]
