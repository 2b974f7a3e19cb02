#!/bin/sh
# Starts Chromium without the lists that its address bar would open (pages of their own, which nobody
# sees and which cost each window as much time as a page of the site) and without a process in
# reserve. Of several --disable-features the browser reads the last alone, and Playwright has one:
# this adds to it.
for option do
  shift
  case $option in
    --disable-features=*) option="$option,WebUIOmniboxPopup,WebUIOmniboxAimPopup,SpareRendererForSitePerProcess" ;;
  esac
  set -- "$@" "$option"
done
exec "${CHROMIUM:-/usr/bin/chromium}" "$@"
