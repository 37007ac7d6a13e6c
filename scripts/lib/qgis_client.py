"""Opens the service in QGIS as its user would: features with filters, and vector tiles drawn into a picture.

Usage: qgis_client.py ADDRESS ACCESS_LOG FOLDER
Prints a Markdown table of what was read; ends with an error where something is not as it should be.
"""

import json
import os
import sys
import urllib.request

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsRenderContext,
    QgsVectorLayer,
    QgsVectorTileLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

ADDRESS, ACCESS_LOG, FOLDER = sys.argv[1:4]
MEIZHOU = QgsRectangle(115.9, 24.0, 116.4, 24.5)


def fetch(path):
    with urllib.request.urlopen(ADDRESS + path) as answer:
        return json.load(answer)


def require(holds, what):
    if not holds:
        sys.exit("QGIS: " + what)


def requested(part):
    with open(ACCESS_LOG, encoding="utf-8") as log:
        return any(part in line for line in log)


def features(collection, subset=""):
    layer = QgsVectorLayer(
        f"url='{ADDRESS}/ogc' typename='{collection}' pageSize='20'" + (f" sql='{subset}'" if subset else ""),
        collection,
        "OAPIF",
    )
    require(layer.isValid(), f"{collection} does not open")
    return layer


def read_collection(collection):
    expected = fetch(f"/ogc/collections/{collection}/items?limit=1")["numberMatched"]
    layer = features(collection)
    read = sum(1 for _ in layer.getFeatures())
    require(read == expected, f"{collection}: {read} features read, {expected} expected")
    return expected, layer


def in_box(layer, collection):
    box = f"{MEIZHOU.xMinimum()},{MEIZHOU.yMinimum()},{MEIZHOU.xMaximum()},{MEIZHOU.yMaximum()}"
    answer = fetch(f"/ogc/collections/{collection}/items?limit=1000&bbox={box}")
    expected = sum(1 for feature in answer["features"] if feature["geometry"])
    read = sum(1 for _ in features(collection).getFeatures(QgsFeatureRequest(MEIZHOU)))
    require(read == expected, f"{collection}: {read} features in the box, {expected} expected")
    return read


def filtered():
    expected = fetch("/ogc/collections/parks/items?limit=1&kind=featured_park")["numberMatched"]
    layer = features("parks")
    require(layer.setSubsetString("\"kind\" = 'featured_park'"), "the filter is not taken")
    read = sum(1 for _ in layer.getFeatures())
    require(read == expected, f"{read} featured parks read, {expected} expected")
    require(
        requested("kind=featured_park") or requested("filter="),
        "the filter did not reach the server",
    )
    return read


WHITE = QColor(255, 255, 255)


def picture_of(layer, system, extent):
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(QgsCoordinateReferenceSystem(system))
    settings.setOutputSize(QSize(800, 600))
    settings.setBackgroundColor(WHITE)
    settings.setExtent(extent)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage(), settings


def inked(picture):
    return sum(1 for x in range(0, 800, 2) for y in range(0, 600, 2) if picture.pixelColor(x, y) != WHITE)


def drawn(collection, low, high):
    address = f"{ADDRESS}/tiles/{collection}/%7Bz%7D/%7Bx%7D/%7By%7D.mvt"
    layer = QgsVectorTileLayer(f"type=xyz&url={address}&zmin={low}&zmax={high}", collection)
    require(layer.isValid(), f"tiles of {collection} do not open")
    coloured = inked(picture_of(layer, "EPSG:3857", QgsRectangle(12835000, 2680000, 13035000, 2850000))[0])
    require(coloured > 0, f"nothing of {collection} is drawn")
    return coloured


def exported(collection):
    """The layer of a GeoPackage, drawn as the descriptor says without anybody choosing a style."""
    package = os.path.join(FOLDER, collection + ".gpkg")
    urllib.request.urlretrieve(f"{ADDRESS}/api/v1/exports/{collection}?format=gpkg", package)
    layer = QgsVectorLayer(f"{package}|layername={collection}", collection, "ogr")
    require(layer.isValid(), f"{package} does not open")
    return layer


def colours(renderer):
    return {symbol.symbolLayer(0).color().name().upper() for symbol in renderer.symbols(QgsRenderContext())}


def styled():
    looks = {it["id"]: it["style"] for it in fetch("/api/v1/layers")["items"]}
    blocks = exported("park-boundaries")  # a renderer goes with its layer
    boundaries = blocks.renderer()
    require(boundaries.type() == "categorizedSymbol", "park-boundaries is drawn as " + boundaries.type())
    values = sorted(str(it.value()).lower() for it in boundaries.categories())
    require(values == ["false", "true"], f"the categories are {values}")
    require(colours(boundaries) == {looks["park-boundaries"]["fill"]}, f"its colours are {colours(boundaries)}")
    parks = exported("parks")
    require(parks.renderer().type() == "singleSymbol", "parks is drawn as " + parks.renderer().type())
    require(colours(parks.renderer()) == {looks["parks"]["fill"]}, f"parks is {colours(parks.renderer())}")
    require(parks.labelsEnabled(), "parks have no names")
    for form in ("qml", "sld10", "sld11"):
        style = os.path.join(FOLDER, "parks." + form[:3])
        urllib.request.urlretrieve(f"{ADDRESS}/ogc/styles/parks?f={form}", style)
        layer = QgsVectorLayer("Point?field=name:string", "plain", "memory")
        _, read = layer.loadNamedStyle(style) if form == "qml" else layer.loadSldStyle(style)
        require(read, f"QGIS does not read the style {form}")
        require(colours(layer.renderer()) == {looks["parks"]["fill"]}, f"{form}: {colours(layer.renderer())}")


def on_its_place(layer, system):
    """Where the service says that parks are, the picture has ink; moved aside by a tenth, as good as nowhere."""
    require(layer.isValid(), f"{layer.name()} in {system} does not open")
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4490"), QgsCoordinateReferenceSystem(system), QgsProject.instance()
    )
    picture, settings = picture_of(layer, system, transform.transformBoundingBox(MEIZHOU))
    box = f"{MEIZHOU.xMinimum()},{MEIZHOU.yMinimum()},{MEIZHOU.xMaximum()},{MEIZHOU.yMaximum()}"
    parks = fetch(f"/ogc/collections/parks/items?limit=1000&bbox={box}")["features"]
    places = [it["geometry"]["coordinates"][:2] for it in parks if it["geometry"]]
    for place in places:
        pixel = settings.mapToPixel().transform(transform.transform(QgsPointXY(*place)))
        require(
            picture.pixelColor(round(pixel.x()), round(pixel.y())) != WHITE,
            f"{layer.name()} in {system}: no ink where a park is, {place}",
        )
    require(inked(picture) < 12000, f"{layer.name()} in {system}: ink nearly everywhere")
    return len(places)


def pictures():
    """WMS in every reference system offered, WMTS in both sets of tiles."""
    for system in ("EPSG:4490", "EPSG:4326", "EPSG:3857", "EPSG:4526", "EPSG:4527", "EPSG:4547", "EPSG:4548"):
        uri = f"crs={system}&dpiMode=7&format=image/png&layers=parks&styles=unlabelled&url={ADDRESS}/wms"
        print(f"| WMS | {system} | {on_its_place(QgsRasterLayer(uri, 'WMS', 'wms'), system)} |", flush=True)
    require(requested("VERSION=1.3.0&REQUEST=GetMap"), "QGIS did not ask for maps by WMS 1.3.0")
    for tiles, system in (("GoogleMapsCompatible", "EPSG:3857"), ("c", "EPSG:4490")):
        capabilities = "wmts?SERVICE%3DWMTS%26REQUEST%3DGetCapabilities%26VERSION%3D1.0.0"
        uri = (
            f"crs={system}&format=image/png&layers=parks&styles=unlabelled&tileMatrixSet={tiles}"
            f"&url={ADDRESS}/{capabilities}"
        )
        print(f"| WMTS {tiles} | {system} | {on_its_place(QgsRasterLayer(uri, 'WMTS ' + tiles, 'wms'), system)} |", flush=True)


def main():
    QgsApplication.setPrefixPath("/usr", True)
    application = QgsApplication([], False)
    application.initQgis()
    from qgis.core import Qgis

    print(f"## QGIS {Qgis.QGIS_VERSION}\n")
    print("| collection | features | in a box around Meizhou | tiles drawn |")
    print("|---|---|---|---|")
    for collection in (it["id"] for it in fetch("/ogc/collections")["collections"]):
        count, layer = read_collection(collection)
        tiles = next((it for it in fetch("/api/v1/layers")["items"] if it["id"] == collection and it["geometry"] != "none"), None)
        box = in_box(layer, collection) if tiles else "–"
        pixels = "yes" if tiles and drawn(collection, tiles["zoom"]["from"], tiles["zoom"]["to"]) else "–"
        print(f"| {collection} | {count} | {box} | {pixels} |", flush=True)
    print(f"\nThe filter `\"kind\" = 'featured_park'` reached the server and selected {filtered()} parks.")
    styled()
    print("A GeoPackage of `park-boundaries` is drawn by category, one of `parks` by one symbol with names, both in our colours;")
    print("QML, SLD 1.0 and SLD 1.1 of `/ogc/styles/parks` are read.\n")
    print("| maps of parks | reference system | parks found on their places |")
    print("|---|---|---|")
    pictures()


main()
sys.stdout.flush()
# Qt and Python take QGIS apart in an order that ends in a crash; all that matters is done
os._exit(0)
