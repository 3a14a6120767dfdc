package org.sena.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.directory.api.Location;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Service;
import org.sena.directory.exchange.feed.run.PlainText;
import org.sena.directory.standard.DocumentException;
import org.sena.directory.standard.Documents;
import org.sena.directory.standard.ForeignDocuments;
import org.sena.directory.standard.PublicV1;
import org.sena.directory.standard.PublicV3;

/** Records of Open Referral UK 1.0 and 3.0: fed in, handed in, and stored. */
class OpenReferralFuzz {

    private static final FewTerms TERMS = new FewTerms();
    private static final ForeignDocuments FED = new ForeignDocuments(TERMS, "https://feed.example");
    private static final ForeignDocuments HANDED_IN = ForeignDocuments.submitted(TERMS);
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Arguments> seeds() {
        return Seeds.of(OpenReferralSeeds.V3, OpenReferralSeeds.V1, OpenReferralSeeds.PLACE);
    }

    @MethodSource("seeds")
    @FuzzTest
    void reads(byte[] input) throws Exception {
        Claims.soon(() -> read(new String(input, StandardCharsets.UTF_8)));
    }

    private static void read(String json) throws Exception {
        JsonNode document;

        try {
            document = Documents.parse(json);
        } catch (DocumentException refused) {
            placed(refused);

            return;
        }

        if (document.isObject()) {
            JsonNode plain = PlainText.of(document.deepCopy());

            for (Function<JsonNode, Service> reader :
                    List.<Function<JsonNode, Service>>of(
                            FED::service, HANDED_IN::service, Documents::service)) {
                service(reader, plain);
            }
        }

        organisation(document);
        location(document);
    }

    private static void service(Function<JsonNode, Service> reader, JsonNode document)
            throws Exception {
        Service service;

        try {
            service = reader.apply(document);
        } catch (DocumentException refused) {
            placed(refused);

            return;
        }

        String text = Documents.text(service);
        Service again = Documents.service(Documents.parse(text));

        Claims.same(text, Documents.text(again), "A stored service");
        Claims.same(again, Documents.service(Documents.parse(text)), "A stored service read twice");

        try (JsonGenerator out = JSON.createGenerator(OutputStream.nullOutputStream())) {
            out.writeStartArray();
            new PublicV3(TERMS).service(again, out);
            new PublicV1(TERMS).service(again, out);
            out.writeEndArray();
        }
    }

    private static void organisation(JsonNode document) {
        try {
            Organisation organisation = FED.organisation(document);
            String text = Documents.text(organisation);

            Claims.same(
                    text,
                    Documents.text(Documents.organisation(Documents.parse(text))),
                    "A stored organisation");
        } catch (DocumentException refused) {
            placed(refused);
        }
    }

    private static void location(JsonNode document) {
        try {
            Location location = FED.location(document);
            String text = Documents.text(location);

            Claims.same(
                    text,
                    Documents.text(Documents.location(Documents.parse(text))),
                    "A stored location");
        } catch (DocumentException refused) {
            placed(refused);
        }
    }

    private static void placed(DocumentException refused) {
        Claims.holds(
                !refused.all().isEmpty() && refused.all().size() <= 100,
                "A refusal names 1 to 100 mistakes",
                refused.all().size());

        for (DocumentException one : refused.all()) {
            Claims.holds(one.path().startsWith("$"), "A mistake has a place", one);
            Claims.said(one.problem(), one);
        }
    }
}
