#!/usr/bin/env node
import "../dist/command/ttthdl.js";
