#!/usr/bin/env bash
# Reads every collection with ogr2ogr and draws one with MapServer. Usage: gdal-client.sh ADDRESS FOLDER
set -euo pipefail
address=$1 folder=$2

fail() { echo "$*" >&2; exit 1; }
matched() { curl -sf "$1" | sed -n 's/.*"numberMatched" *: *\([0-9]*\).*/\1/p'; }
features() { ogrinfo -ro -q -al "$@" | grep -c '^OGRFeature' || true; }

echo "## $(ogrinfo --version | cut -d, -f1) and $(mapserv -v | grep -o 'MapServer version [0-9.]*')"
echo
echo "| collection | features | in a box around Meizhou |"
echo "|---|---|---|"
for collection in $(curl -sf "$address/ogc/collections" | grep -o '"id":"[a-z-]*"' | cut -d'"' -f4); do
    items="$address/ogc/collections/$collection/items?limit=1"
    all=$(features "OAPIF:$address/ogc/collections/$collection" "$collection")
    [ "$all" = "$(matched "$items")" ] || fail "GDAL reads $all of $collection"
    box=$(features "OAPIF:$address/ogc/collections/$collection" "$collection" -spat 115.9 24.0 116.4 24.5)
    echo "| $collection | $all | $box |"
done
parks=$(features "OAPIF:$address/ogc/collections/parks" parks -where "kind = 'featured_park'")
[ "$parks" = "$(matched "$address/ogc/collections/parks/items?limit=1&kind=featured_park")" ] || fail "GDAL filters $parks parks"
echo
echo "\`-where \"kind = 'featured_park'\"\` selects $parks parks."

cat >"$folder/parks.map" <<MAPFILE
MAP
  SIZE 800 600
  EXTENT 115.3 23.38 116.94 24.94
  IMAGETYPE png
  IMAGECOLOR 255 255 255
  PROJECTION "init=epsg:4326" END
  SYMBOL NAME "dot" TYPE ELLIPSE POINTS 1 1 END FILLED TRUE END
  LAYER
    NAME "parks"
    TYPE POINT
    STATUS DEFAULT
    CONNECTIONTYPE OGR
    CONNECTION "OAPIF:$address/ogc/collections/parks"
    DATA "parks"
    PROJECTION "init=epsg:4326" END
    CLASS STYLE COLOR 158 47 38 SIZE 6 SYMBOL "dot" END END
  END
END
MAPFILE
map2img -m "$folder/parks.map" -o "$folder/parks.png" >/dev/null
gdalinfo -stats "$folder/parks.png" | grep -q 'STATISTICS_STDDEV=0$' && fail "MapServer draws nothing"
echo "MapServer draws the parks."
