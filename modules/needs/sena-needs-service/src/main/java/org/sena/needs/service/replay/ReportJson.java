package org.sena.needs.service.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.sena.needs.api.replay.Cause;
import org.sena.needs.api.replay.Flow;
import org.sena.needs.api.replay.GroupShift;
import org.sena.needs.api.replay.ImmutableGroupShift;
import org.sena.needs.api.replay.ImmutableReplayReport;
import org.sena.needs.api.replay.LeftOut;
import org.sena.needs.api.replay.Move;
import org.sena.needs.api.replay.ReplayReport;
import org.sena.needs.api.replay.Standing;
import org.sena.needs.api.replay.Week;

/** A report as text and back. */
final class ReportJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ReportJson() {}

    static String write(ReplayReport report) {
        ObjectNode json = JSON.createObjectNode();

        json.put("assessments", report.assessments())
                .put("offered", report.offered())
                .put("asked", report.asked());
        report.firstAt().ifPresent(at -> json.put("firstAt", at.toString()));
        report.lastAt().ifPresent(at -> json.put("lastAt", at.toString()));

        ObjectNode leftOut = json.putObject("leftOut");
        ObjectNode causes = json.putObject("causes");
        ObjectNode needs = json.putObject("needs");
        ArrayNode weeks = json.putArray("weeks");
        ArrayNode sample = json.putArray("sample");

        report.leftOut().forEach((why, count) -> leftOut.put(why.name(), count));
        report.causes().forEach((cause, count) -> causes.put(cause.name(), count));
        write(report.levels(), json.putArray("levels"));
        report.needs().forEach((need, flow) -> write(flow, needs.putArray(need)));
        write(report.ages(), json.putArray("ages"));
        write(report.areas(), json.putArray("areas"));
        report.weeks()
                .forEach(
                        week ->
                                weeks.addArray()
                                        .add(week.monday().toString())
                                        .add(week.before())
                                        .add(week.after()));
        report.sample().forEach(one -> CaseJson.write(one, sample.addObject()));

        return json.toString();
    }

    /**
     * @throws IllegalArgumentException when it was not written here
     */
    static ReplayReport read(String text) {
        try {
            return report(JSON.readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This is no report", e);
        }
    }

    private static ReplayReport report(JsonNode json) {
        ImmutableReplayReport.Builder report =
                ImmutableReplayReport.builder()
                        .assessments(json.path("assessments").intValue())
                        .offered(json.path("offered").intValue())
                        .asked(json.path("asked").intValue())
                        .levels(flow(json.path("levels")))
                        .addAllAges(groups(json.path("ages")))
                        .addAllAreas(groups(json.path("areas")));

        if (json.has("firstAt")) {
            report.firstAt(Instant.parse(json.get("firstAt").textValue()))
                    .lastAt(Instant.parse(json.get("lastAt").textValue()));
        }

        json.path("leftOut")
                .fields()
                .forEachRemaining(
                        e ->
                                report.putLeftOut(
                                        LeftOut.valueOf(e.getKey()), e.getValue().intValue()));
        json.path("causes")
                .fields()
                .forEachRemaining(
                        e -> report.putCauses(Cause.valueOf(e.getKey()), e.getValue().intValue()));
        json.path("needs")
                .fields()
                .forEachRemaining(e -> report.putNeeds(e.getKey(), flow(e.getValue())));
        json.path("weeks")
                .forEach(
                        week ->
                                report.addWeeks(
                                        Week.of(
                                                LocalDate.parse(week.path(0).textValue()),
                                                week.path(1).intValue(),
                                                week.path(2).intValue())));
        json.path("sample").forEach(one -> report.addSample(CaseJson.read(one)));

        return report.build();
    }

    private static void write(Flow flow, ArrayNode json) {
        flow.moves()
                .forEach(
                        move ->
                                json.addArray()
                                        .add(move.from().name())
                                        .add(move.to().name())
                                        .add(move.count()));
    }

    private static Flow flow(JsonNode json) {
        List<Move> moves = new ArrayList<>();

        json.forEach(
                move ->
                        moves.add(
                                Move.of(
                                        Standing.valueOf(move.path(0).textValue()),
                                        Standing.valueOf(move.path(1).textValue()),
                                        move.path(2).intValue())));

        return Flow.of(moves);
    }

    private static void write(List<GroupShift> groups, ArrayNode json) {
        for (GroupShift group : groups) {
            ObjectNode row = json.addObject();

            row.put("group", group.group()).put("assessments", group.assessments());
            group.up().ifPresent(count -> row.put("up", count));
            group.down().ifPresent(count -> row.put("down", count));
            group.same().ifPresent(count -> row.put("same", count));
        }
    }

    private static List<GroupShift> groups(JsonNode json) {
        List<GroupShift> groups = new ArrayList<>();

        json.forEach(
                row ->
                        groups.add(
                                ImmutableGroupShift.builder()
                                        .group(row.path("group").textValue())
                                        .assessments(row.path("assessments").intValue())
                                        .up(count(row, "up"))
                                        .down(count(row, "down"))
                                        .same(count(row, "same"))
                                        .build()));

        return groups;
    }

    private static OptionalInt count(JsonNode row, String name) {
        return row.has(name) ? OptionalInt.of(row.get(name).intValue()) : OptionalInt.empty();
    }
}
