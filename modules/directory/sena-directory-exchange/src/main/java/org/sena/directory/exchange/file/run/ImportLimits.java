package org.sena.directory.exchange.file.run;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How much is taken at once. */
@Component(service = ImportLimits.class)
@Designate(ocd = ImportLimits.Settings.class)
public class ImportLimits {

    private final Settings settings;

    @Activate
    public ImportLimits(Settings settings) {
        this.settings = settings;
    }

    /** Bytes of the largest file. */
    public long mostBytes() {
        return settings.mostBytes();
    }

    /** Rows of the longest file, below the header. */
    public int mostRows() {
        return settings.mostRows();
    }

    /** Services that are stored in one transaction. */
    int batchSize() {
        return settings.batchSize();
    }

    /** How much of a file SENA takes. */
    @ObjectClassDefinition(name = "SENA directory: import of files")
    public @interface Settings {

        /** Bytes of the largest file; 50 MB by default. */
        @AttributeDefinition(
                name = "Largest file",
                description = "Bytes of the largest file that is taken.",
                min = "1000")
        long mostBytes() default 52_428_800;

        /** Rows of the longest file; 100,000 by default. */
        @AttributeDefinition(
                name = "Longest file",
                description = "Rows of the longest file that is taken, below its header.",
                min = "1")
        int mostRows() default 100_000;

        /** Services that are stored in one transaction; 200 by default. */
        @AttributeDefinition(
                name = "Batch",
                description = "Services that are stored in one transaction.",
                min = "1",
                max = "2000")
        int batchSize() default 200;
    }
}
