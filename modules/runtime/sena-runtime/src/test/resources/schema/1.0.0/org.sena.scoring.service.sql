create table SENA_ActiveMatrixEntry (
	mvccVersion LONG default 0 not null,
	matrixKey VARCHAR(75) not null primary key,
	matrixVersionEntryId VARCHAR(75) null,
	versionNumber INTEGER
);

create table SENA_MatrixStepEntry (
	mvccVersion LONG default 0 not null,
	matrixStepEntryId LONG not null primary key,
	matrixVersionEntryId VARCHAR(75) null,
	step VARCHAR(75) null,
	doneBy VARCHAR(75) null,
	doneByName VARCHAR(200) null,
	doneDate DATE null,
	note VARCHAR(500) null
);

create table SENA_MatrixVersionEntry (
	mvccVersion LONG default 0 not null,
	matrixVersionEntryId VARCHAR(75) not null primary key,
	matrixKey VARCHAR(75) null,
	versionNumber INTEGER,
	matrixState VARCHAR(75) null,
	ruleCount INTEGER,
	tableFormat VARCHAR(75) null,
	source TEXT null,
	sourceHash VARCHAR(75) null,
	vocabulary TEXT null,
	createdBy VARCHAR(75) null,
	createDate DATE null,
	activatedBy VARCHAR(75) null,
	activatedDate DATE null
);

create index IX_2C7FA57B on SENA_MatrixStepEntry (matrixVersionEntryId[$COLUMN_LENGTH:75$]);

create unique index IX_9AB0349E on SENA_MatrixVersionEntry (matrixKey[$COLUMN_LENGTH:75$], versionNumber);
