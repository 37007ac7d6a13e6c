#!/usr/bin/env bash
# Reads every collection and the maps with GDAL, draws one with MapServer, which hands on maps too. Usage: gdal-client.sh ADDRESS FOLDER
set -euo pipefail
address=$1 folder=$2

fail() { echo "$*" >&2; exit 1; }
matched() { curl -sf "$1" | sed -n 's/.*"numberMatched" *: *\([0-9]*\).*/\1/p'; }
# blank PICTURE: whether it is of one colour.
blank() { ! gdalinfo -stats "$1" | grep 'STATISTICS_STDDEV=' | grep -qv '=0$'; }
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
! blank "$folder/parks.png" || fail "MapServer draws nothing"
echo "MapServer draws the parks."

for version in 1.1.1 1.3.0; do
    map="WMS:$address/wms?SERVICE=WMS&VERSION=$version&REQUEST=GetCapabilities"
    layers=$(gdalinfo "$map" | grep -c 'SUBDATASET_[0-9]*_NAME=' || true)
    offered=$(curl -sf "$address/wms?SERVICE=WMS&VERSION=$version&REQUEST=GetCapabilities" | grep -o 'queryable="1"' | wc -l)
    [ "$layers" = "$offered" ] && [ "$layers" -gt 0 ] || fail "GDAL finds $layers of $offered layers of WMS $version"
    parks=$(gdalinfo "$map" | sed -n 's/.*_NAME=\(WMS:.*LAYERS=parks&.*\)/\1/p')
    gdal_translate -q -of PNG -outsize 800 600 -projwin 115.3 24.94 116.94 23.38 "$parks" "$folder/wms.png"
    ! blank "$folder/wms.png" || fail "GDAL draws nothing by WMS $version"
    sed -e "s|CONNECTIONTYPE OGR|CONNECTIONTYPE WMS|" -e "s|CONNECTION \"OAPIF.*|CONNECTION \"$address/wms?\"|" \
        -e 's|DATA "parks"|METADATA "wms_srs" "EPSG:4326" "wms_name" "parks" "wms_server_version" "'$version'" "wms_format" "image/png" END|' \
        -e 's/TYPE POINT/TYPE RASTER/' -e '/CLASS/d' "$folder/parks.map" >"$folder/cascade.map"
    map2img -m "$folder/cascade.map" -o "$folder/cascade.png" >/dev/null
    ! blank "$folder/cascade.png" || fail "MapServer hands on nothing of WMS $version"
    echo "GDAL finds $layers layers of WMS $version and draws the parks; MapServer hands them on."
done
for tiles in GoogleMapsCompatible c; do
    map="WMTS:$address/wmts?SERVICE=WMTS&VERSION=1.0.0&REQUEST=GetCapabilities,layer=parks,tilematrixset=$tiles"
    gdalwarp -q -overwrite -t_srs EPSG:4490 -te 115.3 23.38 116.94 24.94 -ts 800 600 "$map" "$folder/wmts.tif"
    ! blank "$folder/wmts.tif" || fail "GDAL draws nothing by WMTS $tiles"
    echo "GDAL draws the parks by WMTS \`$tiles\`."
done
