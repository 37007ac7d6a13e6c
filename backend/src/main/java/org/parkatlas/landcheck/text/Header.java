package org.parkatlas.landcheck.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the columns of a table are, by the words above them.
 *
 * @param columns from left to right
 */
record Header(List<Column> columns) {

    /** What a column holds. */
    enum Column {
        NAME("(界址)?点(号|名)|界址点|拐点(编?号)?|编号|序号|桩号|顶点|点|no|point|name"),
        RING("圈号|环号|地块圈号"),
        PARCEL("(地块|宗地|图斑)(编?号|名称)?"),
        LON("经度|东经|l|lon|lng|long|longitude"),
        LAT("纬度|北纬|b|lat|latitude"),
        X("x|x坐标|坐标x|纵坐标|纵坐标x|x纵坐标|北坐标|北|n|northing"),
        Y("y|y坐标|坐标y|横坐标|横坐标y|y横坐标|东坐标|东|e|easting"),
        EDGE("边长|间距|距离|长度|s|界址间距|界址边长"),
        OTHER("高程|h|z|height|备注|说明|类型|界标.*");

        private final Pattern words;

        Column(String words) {
            this.words = Pattern.compile(words);
        }

        static Optional<Column> of(String word) {
            var plain =
                    word.toLowerCase(Locale.ROOT).replaceAll("\\(.*?\\)|\\[.*?\\]|[\\s_./:]|(?<=[xy标度长])[m米°]$", "");
            for (var column : values()) {
                if (column.words.matcher(plain).matches()) {
                    return Optional.of(column);
                }
            }
            return Optional.empty();
        }
    }

    Header {
        columns = List.copyOf(columns);
    }

    /** The header that a line is: words alone, two numbers of a position among them. */
    static Optional<Header> find(String plain) {
        var words = CellReader.columns(plain);
        if (words.stream().anyMatch(cell -> cell.sort() != Cell.Sort.WORD) || words.size() < 2) {
            return Optional.empty();
        }
        var columns = words.stream()
                .map(cell -> Column.of(cell.text()).orElse(Column.OTHER))
                .toList();
        var header = new Header(columns);
        return header.hasDegrees() || header.hasMetres() ? Optional.of(header) : Optional.empty();
    }

    boolean hasDegrees() {
        return columns.contains(Column.LON) && columns.contains(Column.LAT);
    }

    boolean hasMetres() {
        return columns.contains(Column.X) && columns.contains(Column.Y);
    }

    boolean has(Units units) {
        return units == Units.DEGREES ? hasDegrees() : hasMetres();
    }

    /** What stands in this column of a row that fits. */
    Optional<Cell> cell(Column column, List<Cell> row) {
        int index = column == Column.NAME ? columns.lastIndexOf(column) : columns.indexOf(column);
        return index < 0 || index >= row.size() ? Optional.empty() : Optional.of(row.get(index));
    }

    boolean fits(List<Cell> row) {
        return row.size() == columns.size()
                || (row.size() == columns.size() - 1 && columns.get(columns.size() - 1) == Column.EDGE);
    }
}
