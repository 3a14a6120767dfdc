package org.sena.needs.service.replay;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.sena.needs.api.replay.Cause;
import org.sena.needs.api.replay.Flow;
import org.sena.needs.api.replay.ImmutableChangedCase;
import org.sena.needs.api.replay.ImmutableGroupShift;
import org.sena.needs.api.replay.ImmutableReplayReport;
import org.sena.needs.api.replay.Move;
import org.sena.needs.api.replay.ReplayReport;
import org.sena.needs.api.replay.Standing;

class ReportCsvTest {

    private final ReplayReport report =
            ImmutableReplayReport.builder()
                    .assessments(7)
                    .levels(
                            Flow.of(
                                    List.of(
                                            Move.of(
                                                    Standing.SELF_SERVE,
                                                    Standing.DIRECT_REFERRAL,
                                                    7))))
                    .putNeeds("=food", Flow.of(List.of()))
                    .putCauses(Cause.CUT_POINTS, 7)
                    .addAreas(
                            ImmutableGroupShift.builder()
                                    .group("=PE29")
                                    .assessments(5)
                                    .up(OptionalInt.of(5))
                                    .build())
                    .offered(0)
                    .asked(0)
                    .addSample(
                            ImmutableChangedCase.builder()
                                    .reference("@SENA")
                                    .need("food")
                                    .from(Standing.SELF_SERVE)
                                    .to(Standing.DIRECT_REFERRAL)
                                    .cause(Cause.CUT_POINTS)
                                    .build())
                    .build();

    @Test
    void each_count_has_a_line() throws IOException {
        String csv = csv();

        assertTrue(csv.contains("level,,self serve,direct referral,7\r\n"), csv);
        assertTrue(csv.contains("moved by,cut points,,,7\r\n"), csv);
    }

    @Test
    void a_hidden_count_says_so_and_no_cell_is_a_formula() throws IOException {
        String csv = csv();

        assertTrue(csv.contains("area,'=PE29,,up,5\r\n"), csv);
        assertTrue(csv.contains("area,'=PE29,,down,hidden\r\n"), csv);
        assertTrue(csv.contains("changed food,'@SENA,self serve,direct referral,1\r\n"), csv);
    }

    private String csv() throws IOException {
        StringWriter text = new StringWriter();

        ReportCsv.write(report, text);

        return text.toString();
    }
}
