create table SENA_AuditChainEntry (
	mvccVersion LONG default 0 not null,
	chainId LONG not null primary key,
	lastSequence LONG,
	lastHash VARCHAR(75) null
);

create table SENA_AuditEventEntry (
	mvccVersion LONG default 0 not null,
	eventSequence LONG not null primary key,
	eventDate DATE null,
	actorId VARCHAR(75) null,
	actorOrganisationId VARCHAR(75) null,
	actorRoles VARCHAR(500) null,
	allowed BOOLEAN,
	action VARCHAR(75) null,
	objectKind VARCHAR(75) null,
	objectId VARCHAR(75) null,
	subjectId VARCHAR(75) null,
	purpose VARCHAR(75) null,
	fieldNames TEXT null,
	consentId VARCHAR(75) null,
	reason VARCHAR(500) null,
	previousHash VARCHAR(75) null,
	eventHash VARCHAR(75) null
);

create table SENA_ConsentEntry (
	mvccVersion LONG default 0 not null,
	consentId VARCHAR(75) not null primary key,
	subjectId VARCHAR(75) null,
	recipientOrganisationId VARCHAR(75) null,
	recipientName VARCHAR(200) null,
	purpose VARCHAR(75) null,
	dataItems TEXT null,
	specialCategories VARCHAR(200) null,
	wordingId VARCHAR(75) null,
	wordingHash VARCHAR(75) null,
	wordingLanguage VARCHAR(75) null,
	noticeVersion VARCHAR(75) null,
	givenChannel VARCHAR(75) null,
	giver VARCHAR(75) null,
	relationship VARCHAR(100) null,
	capturedBy VARCHAR(75) null,
	givenDate DATE null,
	expiryDate DATE null,
	withdrawnDate DATE null,
	withdrawnBy VARCHAR(75) null,
	withdrawnChannel VARCHAR(75) null,
	withdrawnReason VARCHAR(500) null
);

create table SENA_SubjectKeyEntry (
	mvccVersion LONG default 0 not null,
	keyId VARCHAR(75) not null primary key,
	subjectId VARCHAR(75) null,
	masterKeyId VARCHAR(75) null,
	wrappedKey VARCHAR(200) null,
	createDate DATE null
);

create index IX_C1A2718 on SENA_AuditEventEntry (subjectId[$COLUMN_LENGTH:75$]);

create index IX_72F6810F on SENA_ConsentEntry (subjectId[$COLUMN_LENGTH:75$], recipientOrganisationId[$COLUMN_LENGTH:75$], purpose[$COLUMN_LENGTH:75$]);

create index IX_4295AE5D on SENA_SubjectKeyEntry (masterKeyId[$COLUMN_LENGTH:75$]);
create index IX_F411E42C on SENA_SubjectKeyEntry (subjectId[$COLUMN_LENGTH:75$]);
