@echo off
rem Starts the program from whatever folder it is called in.
"%~dp0program\Analysis.Cli.exe" %*
