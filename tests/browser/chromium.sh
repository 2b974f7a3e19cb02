#!/bin/sh
# Starts Chromium without the lists that its address bar would open: they are pages of their own,
# which nobody sees, and cost each window as much time as a page of the site. Of several
# --disable-features the browser reads the last alone, and Playwright has one: this adds to it.
for option do
  shift
  case $option in
    --disable-features=*) option="$option,WebUIOmniboxPopup,WebUIOmniboxAimPopup" ;;
  esac
  set -- "$@" "$option"
done
exec "${CHROMIUM:-/usr/bin/chromium}" "$@"
