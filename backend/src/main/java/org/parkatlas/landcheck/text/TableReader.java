package org.parkatlas.landcheck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parkatlas.landcheck.text.Cell.Sort;
import org.parkatlas.landcheck.text.Header.Column;
import org.parkatlas.landcheck.text.Remark.Level;
import org.parkatlas.landcheck.text.TableText.Kind;
import org.parkatlas.problem.Wording;

/**
 * Reads a table of coordinates in whatever form an official has it: with and without header, in degrees or metres, with edge
 * lengths beside or between the corners, as the files of land reporting have it, or as a list in one line. A number that is not
 * certain stays as it is and is told.
 */
final class TableReader {

    /** More corners come in a file. */
    static final int MOST_POINTS = 2_000;

    /** So many corners with a name, both numbers and an edge. */
    static final int MOST_CHARACTERS = 120_000;

    /** Parts of a parcel and rings are told in words, or by the mark of the land-reporting format. */
    private static final Pattern PARCEL = Pattern.compile(
            ".*@$|\\[?(?:地块坐标|属性描述)]?|(?:第?\\s*[一二三四五六七八九十\\d]+\\s*(?:号|块)?)?(?:地块|宗地|图斑|内环|外环|内圈|外圈|圈)\\s*[一二三四五六七八九十\\dA-Za-z-]*\\s*[:]?");

    /** Pairs that follow each other in one line, each held together by a comma: 116.03,24.05 116.04,24.05. */
    private static final Pattern PAIR = Pattern.compile("[-\\d.]+,[-\\d.]+(?:,[-\\d.]+)?");

    private static final Pattern WKT = Pattern.compile("(?i)(?:MULTI)?POLYGON\\s*Z?\\s*\\(.*");

    private final List<TableText.Line> lines = new ArrayList<>();
    private final List<TablePoint> points = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Units units;
    private @Nullable Header header;
    private int parcel;

    private TableReader(Units units) {
        this.units = units;
    }

    /** Reads a text; of one that is too long its beginning. */
    static TableText read(String text) {
        var given = text.substring(0, Math.min(text.length(), MOST_CHARACTERS)).split("\\R", -1);
        var units = unitsOf(given);
        var reader = new TableReader(units == null ? Units.METRES : units);
        for (int i = 0; i < given.length; i++) {
            reader.readLine(i + 1, given[i]);
        }
        if (reader.points.size() > MOST_POINTS || text.length() > MOST_CHARACTERS) {
            reader.tell(
                    0,
                    Level.ERROR,
                    "TOO_MANY",
                    Wording.of("超过 %d 个点，请上传文件。", "More than %d points: upload a file.", MOST_POINTS));
        }
        var clues = Clues.of(CellReader.plain(text));
        return PointChecks.check(new TableText(
                reader.lines, reader.points, reader.remarks, reader.points.isEmpty() ? null : units, clues));
    }

    /** What most lines with two numbers have. */
    private static @Nullable Units unitsOf(String[] given) {
        long metres = 0;
        long degrees = 0;
        for (var line : given) {
            var words = CellReader.words(CellReader.plain(line));
            metres += words.stream()
                            .filter(cell -> cell.isOf(Units.METRES) && cell.isNumeric() && cell.value() >= 100_000)
                            .count()
                    / 2;
            degrees += words.stream()
                            .filter(cell -> cell.isOf(Units.DEGREES) && cell.isNumeric())
                            .count()
                    / 2;
        }
        if (metres == 0 && degrees == 0) {
            return null;
        }
        return metres >= degrees || 2 * metres >= given.length ? Units.METRES : Units.DEGREES;
    }

    private void readLine(int number, String line) {
        var plain = CellReader.plain(line);
        int before = points.size();
        var kind = kindOf(number, plain);
        lines.add(new TableText.Line(number, line, kind));
        if (points.size() > before && CellReader.isWidened(line)) {
            tell(number, Level.NOTE, "WIDENED", new Wording("全角已转半角。", "Full-width digits were turned."));
        }
    }

    private Kind kindOf(int number, String plain) {
        if (plain.isEmpty()) {
            return Kind.BLANK;
        }
        if (WKT.matcher(plain).matches()) {
            return readWkt(number, plain);
        }
        var pairs = Stream.of(plain.split("[\\s;]+", -1))
                .filter(pair -> !pair.isEmpty())
                .toList();
        if (pairs.size() > 1
                && pairs.stream().allMatch(pair -> PAIR.matcher(pair).matches())) {
            pairs.forEach(pair -> addRow(number, pair));
            return Kind.POINT;
        }
        if (PARCEL.matcher(plain).matches()) {
            parcel++;
            return Kind.PARCEL;
        }
        var found = Header.find(plain);
        if (found.isPresent()) {
            header = found.get();
            return Kind.HEADER;
        }
        return addRow(number, plain);
    }

    /** Each ring is one of its own; what lies within what is seen later. */
    private Kind readWkt(int number, String plain) {
        for (var ring : plain.replaceAll("(?i)[A-Z]", "").split("\\)", -1)) {
            parcel++;
            for (var pair : ring.replace("(", "").split(",", -1)) {
                if (!pair.isBlank()) {
                    addRow(number, pair);
                }
            }
        }
        return Kind.POINT;
    }

    private Kind addRow(int number, String plain) {
        var row = rowOf(number, plain);
        if (row.isEmpty()) {
            return kindWithoutPoint(plain);
        }
        var point = row.get();
        if (!point.isWhole()) {
            tellOfNumbers(point);
        }
        if (isClosing(point)) {
            parcel++;
            return Kind.CLOSING;
        }
        points.add(point);
        return Kind.POINT;
    }

    private Kind kindWithoutPoint(String plain) {
        if (Clues.isArea(plain)) {
            return Kind.AREA;
        }
        var words = CellReader.words(plain);
        if (words.size() == 1 && words.get(0).sort() == Sort.NUMBER && !points.isEmpty()) {
            int last = points.size() - 1;
            points.set(last, points.get(last).withEdge(words.get(0).value()));
            return Kind.EDGE;
        }
        return Kind.TITLE;
    }

    /** The first corner of the ring again, by its numbers. */
    private boolean isClosing(TablePoint point) {
        var ring = points.stream().filter(it -> it.ring().equals(point.ring())).toList();
        return ring.size() > 2 && point.isWhole() && ring.get(0).isWhole() && isSamePlace(ring.get(0), point);
    }

    static boolean isSamePlace(TablePoint one, TablePoint other) {
        return one.pair().get(0).value() == other.pair().get(0).value()
                && one.pair().get(1).value() == other.pair().get(1).value();
    }

    private Optional<TablePoint> rowOf(int number, String plain) {
        var columns = CellReader.columns(plain);
        return header != null && header.fits(columns) && header.has(units)
                ? byHeader(number, header, columns)
                : byLooks(number, CellReader.words(plain));
    }

    private Optional<TablePoint> byHeader(int number, Header known, List<Cell> row) {
        var first = known.cell(units == Units.DEGREES ? Column.LON : Column.X, row);
        var second = known.cell(units == Units.DEGREES ? Column.LAT : Column.Y, row);
        var pair = new ArrayList<Cell>();
        first.filter(TableReader::isFilled).ifPresent(pair::add);
        second.filter(TableReader::isFilled).ifPresent(pair::add);
        if (pair.isEmpty() || pair.stream().allMatch(cell -> cell.sort() == Sort.WORD)) {
            return Optional.empty();
        }
        var name = known.cell(Column.NAME, row).map(Cell::text).filter(it -> !it.isEmpty());
        var ring = known.cell(Column.PARCEL, row).map(Cell::text).orElse("")
                + "/"
                + known.cell(Column.RING, row).map(Cell::text).orElse("");
        var edge = known.cell(Column.EDGE, row)
                .filter(Cell::isNumeric)
                .map(Cell::value)
                .orElse(null);
        return Optional.of(new TablePoint(number, name.orElseGet(this::nextName), parcel + "/" + ring, pair, edge));
    }

    private static boolean isFilled(Cell cell) {
        return !cell.text().isEmpty();
    }

    private Optional<TablePoint> byLooks(int number, List<Cell> row) {
        int from = 0;
        String name = null;
        while (from < row.size() && row.get(from).sort() == Sort.WORD) {
            name = row.get(from).text();
            from++;
        }
        var rest = row.subList(from, row.size());
        int indices = 0;
        while (indices < rest.size() && rest.get(indices).isIndex() && rest.size() - indices > 2) {
            indices++;
        }
        var numbers = rest.subList(indices, rest.size());
        var pair = numbers.stream().filter(cell -> cell.isOf(units)).limit(2).toList();
        if (pair.isEmpty() || (pair.size() == 1 && !isCorner(name, numbers))) {
            return Optional.empty();
        }
        return Optional.of(new TablePoint(
                number,
                name(name, rest, indices),
                parcel + "/" + ring(name, rest, indices),
                pair,
                edge(numbers, pair)));
    }

    /** A name with a digit, as corners have it, or a lone number among others of the kind. */
    private boolean isCorner(@Nullable String name, List<Cell> numbers) {
        return name != null && name.matches("[A-Za-z界址点拐号#]{0,4}\\d+#?") && !numbers.isEmpty();
    }

    private String name(@Nullable String word, List<Cell> rest, int indices) {
        if (word != null) {
            return word;
        }
        return indices > 0 ? rest.get(0).text() : nextName();
    }

    /** Behind a name, and in front of two numbers, stands the number of the ring. */
    private static String ring(@Nullable String word, List<Cell> rest, int indices) {
        return word != null && indices > 0 ? rest.get(indices - 1).text() : "";
    }

    private @Nullable Double edge(List<Cell> numbers, List<Cell> pair) {
        if (pair.size() < 2 || (units == Units.DEGREES && numbers.size() > 3)) {
            return null;
        }
        int after = numbers.indexOf(pair.get(1)) + 1;
        return after < numbers.size()
                        && numbers.get(after).sort() == Sort.NUMBER
                        && numbers.get(after).value() > 0
                ? Double.valueOf(numbers.get(after).value())
                : null;
    }

    private String nextName() {
        return "J" + (points.size() + 1);
    }

    private void tellOfNumbers(TablePoint point) {
        var wrong = point.pair().stream()
                .filter(cell -> !Double.isFinite(cell.value()))
                .findFirst();
        if (wrong.isPresent()) {
            boolean isAngle = wrong.get().sort() == Sort.ANGLE;
            remarks.add(new Remark(
                    point.line(),
                    point.name(),
                    Level.ERROR,
                    isAngle ? "ANGLE_RANGE" : "NOT_A_NUMBER",
                    wrong.get().text(),
                    isAngle
                            ? new Wording("分、秒应小于 60。", "Minutes and seconds are below 60.")
                            : new Wording("不是数字，不猜。", "This is no number, and is not guessed.")));
        } else {
            remarks.add(new Remark(
                    point.line(),
                    point.name(),
                    Level.ERROR,
                    "MISSING",
                    null,
                    new Wording("缺一个坐标值，不补。", "One of the two numbers is missing, and is not made up.")));
        }
    }

    private void tell(int line, Level level, String code, Wording text) {
        remarks.add(new Remark(line, null, level, code, null, text));
    }
}
