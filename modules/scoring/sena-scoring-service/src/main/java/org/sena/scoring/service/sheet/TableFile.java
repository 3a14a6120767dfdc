package org.sena.scoring.service.sheet;

import java.util.Locale;
import org.sena.scoring.api.MatrixRefusedException;
import org.sena.scoring.api.TableFormat;
import org.sena.scoring.service.matrix.MatrixReader;
import org.sena.scoring.service.matrix.Problems;

/** A table that somebody handed in as a file. */
public final class TableFile {

    /** Most bytes of a file. */
    static final int LARGEST = 5 << 20;

    private final TableFormat format;
    private final String csv;

    private TableFile(TableFormat format, String csv) {
        this.format = format;
        this.csv = csv;
    }

    /**
     * @param name as the file is called where it comes from
     * @throws MatrixRefusedException when it is no table of rules, with every reason
     */
    public static TableFile read(String name, byte[] file) {
        Problems problems = new Problems();
        TableFormat format = format(name, file, problems);
        String csv = "";

        if (!problems.any()) {
            csv =
                    (format == TableFormat.XLSX)
                            ? WorkbookTable.read(file, problems)
                            : TextTable.read(file, problems);
        }
        if (csv.length() > MatrixReader.LONGEST_TABLE) {
            problems.add(
                    1, "", "The table has more than " + MatrixReader.LONGEST_TABLE + " characters");
        }

        problems.refuseIfAny();

        return new TableFile(format, csv);
    }

    /** By its first bytes; its name is only asked about macros. */
    private static TableFormat format(String name, byte[] file, Problems problems) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean zip = file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3;
        boolean ole = file.length > 3 && file[0] == (byte) 0xD0 && file[1] == (byte) 0xCF;

        if (file.length == 0) {
            problems.add(1, "", "The file is empty");
        } else if (file.length > LARGEST) {
            problems.add(1, "", "The file has more than 5 MB");
        } else if (ole) {
            problems.add(
                    1,
                    "",
                    "This is an old workbook or one with a password. Save it as a workbook (XLSX)"
                            + " without a password");
        } else if (zip && ending.matches("xlsm|xltm|xlsb|xlam")) {
            problems.add(1, "", WorkbookGuard.MACROS);
        }

        return zip ? TableFormat.XLSX : TableFormat.CSV;
    }

    /** What it was. */
    public TableFormat format() {
        return format;
    }

    /** The table in CSV with commas. */
    public String csv() {
        return csv;
    }
}
